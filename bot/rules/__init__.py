"""Pure rules: values in, values out. No database, no Telegram, no clock and no files are touched in this room."""
