namespace Musubi.Programmes.Transfer;

/// <summary>Sections of the directory to which those of this module point: the names are part of the file format.</summary>
internal static class DirectorySections
{
    public const string Places = "places";
    public const string Organisations = "organisations";
    public const string People = "people";
}
