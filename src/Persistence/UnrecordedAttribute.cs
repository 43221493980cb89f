namespace Musubi.Persistence;

/// <summary>Keeps a property out of the audit chain's values: secrets and their hashes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnrecordedAttribute : Attribute;
