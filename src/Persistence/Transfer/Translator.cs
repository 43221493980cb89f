using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Who or what made a translation, as a file states it.</summary>
/// <param name="By">Person, service, or not stated.</param>
/// <param name="Name">Name of the person, team or service; null when none is stated.</param>
public sealed record Translator(TranslatedBy By, string? Name)
{
    /// <summary>Nothing is stated.</summary>
    public static readonly Translator Unstated = new(TranslatedBy.Unstated, null);

    /// <summary>The translator of a translation.</summary>
    public static Translator Of(Translation translation) => new(translation.By, translation.Name);
}
