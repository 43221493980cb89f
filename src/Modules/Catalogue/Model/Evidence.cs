using System.Text.Json.Serialization;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Catalogue.Model;

/// <summary>What proves that a solution works.</summary>
/// <param name="Kind">What kind of proof it is.</param>
/// <param name="Title">What it is called.</param>
internal sealed record Evidence(EvidenceKind Kind, LocalizedText Title) : ITold
{
    /// <summary>How much it proves.</summary>
    public EvidenceLevel Level { get; init; } = EvidenceLevel.Claimed;

    /// <summary>Where it can be read.</summary>
    public WebAddress? Link { get; init; }

    /// <summary>The year from which it is.</summary>
    public int? Year { get; init; }

    public LocalizedText? Note { get; init; }

    /// <summary>The year as a date that pages can write.</summary>
    [JsonIgnore]
    public PartialDate? Dated => Year is { } year ? new PartialDate(year) : null;

    public IReadOnlyList<string> Tell(Teller teller)
    {
        var parts = new[] { teller.Text.Of(Kind), teller.Text.Of(Level), Title.For(teller.Text.Language).Text, Dated is { } dated ? teller.Text.Formats.Date(dated) : null, Link?.Stored, Note?.For(teller.Text.Language).Text };
        return [string.Join(" · ", parts.OfType<string>())];
    }
}

/// <summary>Kinds of proof.</summary>
[Worded]
internal enum EvidenceKind
{
    /// <summary>A report, a description, an article.</summary>
    Document = 1,

    /// <summary>Something measured.</summary>
    Measurement = 2,

    /// <summary>Somebody who uses it and says so.</summary>
    Reference = 3,

    /// <summary>A certificate of an independent body.</summary>
    Certificate = 4,
}
