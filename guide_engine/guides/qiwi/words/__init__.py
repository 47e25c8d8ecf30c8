"""What the flows say, in Turkish; one file a flow, or a part of one."""
