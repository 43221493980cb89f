namespace Musubi.Foundation;

/// <summary>Family and given name in one writing; many people have only one of the two.</summary>
public sealed record NameParts
{
    /// <summary>Keeps the parts as written, trimmed; blank is null.</summary>
    /// <exception cref="ArgumentException">Both parts are blank.</exception>
    public NameParts(string? family, string? given)
    {
        (Family, Given) = (Blank(family), Blank(given));
        if (Family is null && Given is null)
        {
            throw new ArgumentException("One of family and given name must be there.", nameof(given));
        }
    }

    /// <summary>The family name; null for people who have none.</summary>
    public string? Family { get; }

    /// <summary>The given name, with middle names; null when it is not known.</summary>
    public string? Given { get; }

    /// <summary>The parts from two form fields; null when both are blank.</summary>
    public static NameParts? Of(string? family, string? given) =>
        Blank(family) is null && Blank(given) is null ? null : new(family, given);

    internal IEnumerable<string> All() => new[] { Family, Given }.OfType<string>();

    internal NameParts With(Func<string, string> write) =>
        new(Family is null ? null : write(Family), Given is null ? null : write(Given));

    internal string Join(NameOrder order) =>
        string.Join(' ', order == NameOrder.FamilyFirst ? All() : All().Reverse());

    private static string? Blank(string? part) => string.IsNullOrWhiteSpace(part) ? null : part.Trim();
}
