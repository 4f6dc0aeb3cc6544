"""What stands in rooms and is no person: chairs, desks, screens, things beside a person."""
