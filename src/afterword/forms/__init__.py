"""The pages: ipywidgets in, records out; the only place that knows widgets."""
