"""When things happen: asyncio and Protocols, no framework, no database and no socket."""
