namespace Musubi.WebKit;

/// <summary>What the layout takes from other modules.</summary>
public sealed class WebKitOptions
{
    /// <summary>Path of the partial view in the account area of the header; null: the area stays empty.</summary>
    public string? AccountPartial { get; set; }

    /// <summary>Languages in which content is usually written; the editor of localized texts shows them all.</summary>
    public IReadOnlyList<string> ContentLanguages { get; set; } = ["en", "de", "ja"];

    /// <summary>Further languages into which content may be translated: those for which there is a name.</summary>
    public IReadOnlyList<string> TranslationLanguages { get; set; } = ["cs", "es", "fr", "id", "it", "ko", "nl", "pl", "sv", "th", "vi", "zh"];

    /// <summary>The service that proposes translations; null: there is none, and nobody is asked.</summary>
    public TranslationService? TranslationService { get; set; }

    /// <summary>Address of the sign-in page without the language.</summary>
    public string SignInPath { get; set; } = "/account/sign-in";

    /// <summary>Address without the language of the page on which people are invited to roles.</summary>
    public string InvitePath { get; set; } = "/accounts/invite";

    /// <summary>Address of the accessibility statement without the language.</summary>
    public string AccessibilityPath { get; set; } = "/accessibility";
}
