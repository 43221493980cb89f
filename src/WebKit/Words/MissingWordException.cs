using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A page asked for a word that no language file has.</summary>
public sealed class MissingWordException(string key, Language language)
    : Exception($"There is no word '{key}' in {language}. Add it to the language files beside the page.")
{
    /// <summary>The key that was asked for.</summary>
    public string Key { get; } = key;
}
