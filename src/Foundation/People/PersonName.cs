using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A person's name as the person writes it, with what else is needed to read, sort and transcribe it.</summary>
/// <remarks>
/// <see cref="Full"/> is kept exactly (variant kanji and their selectors included) and never rebuilt from parts.
/// Honorifics belong to the page: さん and 様 are not part of a name. Source: STANDARDS, section 6.
/// </remarks>
public sealed record PersonName
{
    /// <summary>The longest full name, in UTF-16 units.</summary>
    public const int MaxLength = 200;

    /// <summary>Builds a name from stored or already checked parts; forms use <see cref="TryCreate"/>.</summary>
    /// <exception cref="ArgumentException">What <see cref="TryCreate"/> would refuse.</exception>
    [JsonConstructor]
    public PersonName(
        Language culture, string full, NameOrder order = default, NameParts? parts = null, NameParts? kana = null, NameParts? latin = null)
    {
        (Culture, Full, Parts) = (culture, full?.Trim() ?? string.Empty, parts);
        Order = order == default ? UsualOrder(culture) : order;
        Kana = kana?.With(Foundation.Kana.ToKatakana);
        Latin = latin?.With(PersonNameRules.Narrow);
        if (PersonNameRules.Problem(this) is { } problem)
        {
            throw new ArgumentException($"No name of a person: {problem.Code}", nameof(full));
        }
    }

    /// <summary>The language in which the full name is written; marks it on pages and gives the usual order.</summary>
    public Language Culture { get; }

    /// <summary>The whole name as the person writes it.</summary>
    public string Full { get; }

    /// <summary>The person's own order; the culture's usual one unless they said otherwise.</summary>
    public NameOrder Order { get; }

    /// <summary>Family and given name in the writing of <see cref="Full"/>; null when the person gave only the whole.</summary>
    public NameParts? Parts { get; }

    /// <summary>The reading in full-width katakana; null when not given.</summary>
    public NameParts? Kana { get; }

    /// <summary>The name in Latin letters; null when not given, and not needed where <see cref="Full"/> is in Latin letters.</summary>
    public NameParts? Latin { get; }

    /// <summary>The Latin form in the person's order, the family name in capitals where it comes first: "YAMADA Haruo".</summary>
    [JsonIgnore]
    public string? LatinForm => Latin switch
    {
        { Family: { } family, Given: { } given } when Order == NameOrder.FamilyFirst => $"{family.ToUpperInvariant()} {given}",
        _ => Latin?.Join(Order),
    };

    /// <summary>The reading in the person's order, "ヤマダ ハルオ"; null when not given.</summary>
    [JsonIgnore]
    public string? KanaForm => Kana?.Join(Order);

    /// <summary>A text for ordinal sorting: by the reading when there is one, else by family name, else by the whole.</summary>
    /// <remarks>Latin names sort before kana, names in kanji without a reading after both. Not for showing.</remarks>
    [JsonIgnore]
    public string SortKey => Kana is { } kana
        ? Foundation.Kana.SortKey(kana.Join(NameOrder.FamilyFirst))
        : SearchText.Fold(Parts?.Join(NameOrder.FamilyFirst) ?? Full);

    /// <summary>Builds a name from form fields.</summary>
    /// <remarks>
    /// Hiragana, half- and full-width katakana are accepted as reading. Refuses with <c>foundation.name.empty</c>,
    /// <c>foundation.name.too-long</c> (fact <c>most</c>), <c>foundation.name.not-one-line</c>, <c>foundation.name.not-kana</c> and
    /// <c>foundation.name.not-latin</c> (fact <c>value</c>).
    /// </remarks>
    public static Result<PersonName> TryCreate(
        Language culture, string? full, NameOrder order = default, NameParts? parts = null, NameParts? kana = null, NameParts? latin = null)
    {
        var problem = PersonNameRules.Problem(
            full?.Trim(), parts, kana?.With(Foundation.Kana.ToKatakana), latin?.With(PersonNameRules.Narrow));
        return problem is null ? new PersonName(culture, full!, order, parts, kana, latin) : problem;
    }

    /// <summary>The order that is usual in a culture, for a form to begin with.</summary>
    public static NameOrder UsualOrder(Language culture) =>
        culture.Primary is "ja" or "zh" or "ko" or "vi" or "hu" or "km" or "mn" ? NameOrder.FamilyFirst : NameOrder.GivenFirst;

    /// <summary>
    /// The name for a reader: as the person writes it when the reader's language uses that writing or no Latin form is known,
    /// else the Latin form, which needs no mark of another language. The order stays the person's.
    /// </summary>
    public (string Text, Language Language) For(Language reader) =>
        LatinForm is { } latin && !PersonNameRules.ReadsTheSame(reader, Culture) && !PersonNameRules.IsLatin(Full)
            ? (latin, reader)
            : (Full, Culture);

    /// <summary>Every writing of the name, for searching.</summary>
    public IEnumerable<string> Wordings() => new[] { Full, Parts?.Join(Order), KanaForm, LatinForm }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The name as the person writes it.</summary>
    public override string ToString() => Full;
}
