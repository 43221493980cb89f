namespace Musubi.WebKit;

/// <summary>Attributes of tag helpers: Razor hands over an empty text where the page's expression is null.</summary>
internal static class GivenText
{
    public static string? Given(this string? attribute) => string.IsNullOrEmpty(attribute) ? null : attribute;
}
