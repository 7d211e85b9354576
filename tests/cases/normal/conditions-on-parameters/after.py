import torch.nn as nn


class Conditional(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.norm = torch.nn.LayerNorm(normalized_shape=width)
        self.drop = torch.nn.Identity()

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = self.norm(input=y)
        y_3 = y_2 + x
        t4 = self.drop(input=y_3)
        return t4


class Conditional_2(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.drop = torch.nn.Identity()

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = y + x
        t3 = self.drop(input=y_2)
        return t3


class Conditional_3(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.norm = torch.nn.LayerNorm(normalized_shape=width)
        self.drop = torch.nn.Dropout(p=dropout)

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = self.norm(input=y)
        y_3 = y_2 + x
        t4 = self.drop(input=y_3)
        return t4


class Conditional_4(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.norm = torch.nn.LayerNorm(normalized_shape=width)
        self.drop = torch.nn.Identity()

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = self.norm(input=y)
        t3 = self.drop(input=y_2)
        return t3


class Conditional_5(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.drop = torch.nn.Dropout(p=dropout)

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = y + x
        t3 = self.drop(input=y_2)
        return t3


class Conditional_6(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.drop = torch.nn.Identity()

    def forward(self, x):
        y = self.fc(input=x)
        t2 = self.drop(input=y)
        return t2


class Conditional_7(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.norm = torch.nn.LayerNorm(normalized_shape=width)
        self.drop = torch.nn.Dropout(p=dropout)

    def forward(self, x):
        y = self.fc(input=x)
        y_2 = self.norm(input=y)
        t3 = self.drop(input=y_2)
        return t3


class Conditional_8(nn.Module):
    def __init__(self, width=4, norm=True, dropout=0.0, down=None):
        self.fc = torch.nn.Linear(in_features=width, out_features=width)
        self.drop = torch.nn.Dropout(p=dropout)

    def forward(self, x):
        y = self.fc(input=x)
        t2 = self.drop(input=y)
        return t2
