"""What people wear, raise and hold: limbs, parts of photographs, headsets, coats, clothes."""
