namespace Musubi.Catalogue;

/// <summary>Kinds of traces of this module.</summary>
public static class CatalogueTraces
{
    /// <summary>A solution.</summary>
    public const string Solution = "solution";
}
