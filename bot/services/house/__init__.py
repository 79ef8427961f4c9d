"""What the house does by itself: opening its database, notices, screens, pauses, alarms, tidying up."""
