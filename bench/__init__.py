"""Speed, measured side by side in one run: what each stage and the whole process cost here.

`subjects` are measured, `whole` runs the process, `report` shows. May import everything but app and
ui; of training its metrics.
"""
