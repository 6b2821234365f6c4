"""The commands of ``humas``; nothing heavy is imported before a command runs."""
