"""The graphs of this guide: the checkout to try, the wizard to ask."""
