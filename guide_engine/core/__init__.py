"""Flows, money, text and checks; knows no wallet, no shop and no payment word."""
