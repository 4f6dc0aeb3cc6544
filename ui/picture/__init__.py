"""The preview and what is drawn over it: state, help, notices, the sparkline.

`preview` draws and mirrors it, `gestures` is the mouse on it, `pill` the state in a word, `overlay`
the help, `osd` a message over other programs, `pace` how often the window asks for a new frame.
"""
