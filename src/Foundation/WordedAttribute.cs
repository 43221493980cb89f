namespace Musubi.Foundation;

/// <summary>Marks an enumeration whose members are shown to people: each needs the word <c>{Module}.{Enum}.{Member}</c>.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WordedAttribute : Attribute;
