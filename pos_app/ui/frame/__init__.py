"""What surrounds every screen: top line, key bar, banner, help, watermark."""
