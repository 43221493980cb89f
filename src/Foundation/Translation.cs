using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Who or what made a translation.</summary>
public enum TranslatedBy
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A service, not yet read by a person.</summary>
    Service,

    /// <summary>A service, approved by a person.</summary>
    ApprovedService,

    /// <summary>Nobody said: do not claim that a person did it.</summary>
    Unstated,
}

/// <summary>A wording in another language than the original's.</summary>
/// <param name="Text">The wording, never empty.</param>
/// <param name="By">Person or service, or not stated.</param>
/// <param name="Name">Name of the person, team or service; null when nobody stated one.</param>
/// <param name="MadeFrom">
/// <see cref="LocalizedText.Fingerprint"/> of the original from which it was made, noted when that original is changed and the translation is not.
/// Null: the original is still the one from which it was made.
/// </param>
public sealed record Translation(
    string Text,
    [property: JsonConverter(typeof(JsonStringEnumConverter<TranslatedBy>))] TranslatedBy By = TranslatedBy.Person,
    string? Name = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MadeFrom = null);
