"""The guide "AliExpress’te QIWI cüzdanıyla ödeme": its flows, world, rules and words."""
