import plugins.first, plugins.second
