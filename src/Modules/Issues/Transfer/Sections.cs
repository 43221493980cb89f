namespace Musubi.Issues.Transfer;

/// <summary>Names of sections to which those of this module point: part of the file format.</summary>
internal static class Sections
{
    public const string Places = "places";
    public const string Organisations = "organisations";
    public const string People = "people";
    public const string Topics = "topics";
    public const string Editions = "editions";
    public const string Hearings = "hearings";
    public const string Issues = "issues";
}
