"""How each widget looks: its state in, parts out (``parts.py``), which ``static/dom.js`` draws."""
