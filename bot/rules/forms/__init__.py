"""The guided conversation: its questions, the engine, how answers are read and shown."""
