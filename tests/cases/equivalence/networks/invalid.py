class Net(
