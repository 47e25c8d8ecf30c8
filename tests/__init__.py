"""A mirror of the rooms; ``browser`` drives real browsers, ``pyodide`` the readers' own Python."""
