"""The pages for a room full of people; each is loaded when its notebook asks for it."""
