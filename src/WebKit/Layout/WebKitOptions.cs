namespace Musubi.WebKit;

/// <summary>What the layout takes from other modules.</summary>
public sealed class WebKitOptions
{
    /// <summary>Path of the partial view in the account area of the header; null: the area stays empty.</summary>
    public string? AccountPartial { get; set; }

    /// <summary>Languages in which content is usually written; the editor of localized texts shows them all.</summary>
    public IReadOnlyList<string> ContentLanguages { get; set; } = ["en", "de", "ja"];

    /// <summary>Address of the sign-in page without the language.</summary>
    public string SignInPath { get; set; } = "/account/sign-in";

    /// <summary>Address without the language of the page on which people are invited to roles.</summary>
    public string InvitePath { get; set; } = "/accounts/invite";

    /// <summary>Address of the accessibility statement without the language.</summary>
    public string AccessibilityPath { get; set; } = "/accessibility";
}
