"""The edge light: a border of the screen that lights the face in a dark room."""
