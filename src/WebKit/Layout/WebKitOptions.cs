namespace Musubi.WebKit;

/// <summary>What the layout takes from other modules.</summary>
public sealed class WebKitOptions
{
    /// <summary>Path of the partial view in the account area of the header; null: the area stays empty.</summary>
    public string? AccountPartial { get; set; }

    /// <summary>Address of the accessibility statement without the language.</summary>
    public string AccessibilityPath { get; set; } = "/accessibility";
}
