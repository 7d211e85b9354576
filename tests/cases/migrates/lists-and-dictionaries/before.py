from collections import OrderedDict

from torch import nn

plans = {"small": [4, "M", 6], "large": [8, 8, "M", 16]}


class Features(nn.Module):
    def __init__(self, plan="small"):
        super().__init__()
        self.features = self._make_layers(plans[plan])

    def _make_layers(self, plan):
        layers = []
        channels = 3
        for step in plan:
            if step == "M":
                layers += [nn.MaxPool2d(2)]
            else:
                layers += [nn.Conv2d(channels, step, 3, padding=1), nn.ReLU(inplace=True)]
                channels = step
        return nn.Sequential(*layers)

    def forward(self, x):
        return self.features(x)


class Net(nn.Module):
    def __init__(self, sizes=(6, 8, 8), act=nn.Tanh, *, bias=False):
        super().__init__()

        def block(inner, outer, norm=True):
            steps = [nn.Linear(inner, outer, bias=bias)]
            if norm:
                steps.append(nn.LayerNorm(outer))
            return steps

        self.features = Features()
        self.layers = nn.ModuleList([nn.Linear(i, o) for i, o in zip(sizes[:-1], sizes[1:])])
        self.act = act()
        self.mix = nn.Sequential(*block(8, 8), *block(8, 4, norm=False))
        self.heads = nn.ModuleDict({"mean": nn.Linear(4, 2), "scale": nn.Linear(4, 2)})
        self.named = nn.Sequential(OrderedDict([(f"step{i}", nn.Linear(2, 2)) for i in range(2)]))

    def forward(self, x):
        x = self.features(x).mean((2, 3))
        for i, layer in enumerate(self.layers):
            x = layer(x)
            if i < len(self.layers) - 1:
                x = self.act(x)
        x = self.mix(x)
        outputs = []
        for name in ("mean", "scale"):
            outputs.append(self.heads[name](x))
        return self.named(sum(outputs))
