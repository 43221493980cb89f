using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements;

/// <summary>All that is said of an agreement; a form or a file describes it with this.</summary>
public sealed record AgreementFacts
{
    /// <summary>What it is.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who agrees, in the order of the text.</summary>
    public IReadOnlyList<AgreementParty> Parties { get; init; } = [];

    /// <summary>What is agreed, in short.</summary>
    public LocalizedText? Subject { get; init; }

    /// <summary>What single parties promise.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>The first day on which it holds; null where none is stated.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day, included; null for an agreement without end.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The agreement that it continues.</summary>
    public AgreementId? Follows { get; init; }

    /// <summary>Where its text can be read.</summary>
    public WebAddress? File { get; init; }
}

/// <summary>A party of an agreement.</summary>
/// <param name="Who">An organisation or a place.</param>
/// <param name="RepresentedBy">The organisation or the person who acts for it; null: it acts itself.</param>
/// <param name="HasSigned">True once its signature is known.</param>
/// <param name="SignedOn">The day of the signature, where it is known.</param>
public sealed record AgreementParty(Member Who, Member? RepresentedBy = null, bool HasSigned = false, LocalDate? SignedOn = null) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        var name = RepresentedBy is { } by
            ? teller.Text["Agreements.Told.Represented", ("name", teller.Name(Who)), ("by", teller.Name(by))]
            : teller.Name(Who);
        return [!HasSigned ? name : SignedOn is { } day
            ? teller.Text["Agreements.Told.SignedOn", ("name", name), ("day", day)]
            : teller.Text["Agreements.Told.Signed", ("name", name)]];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => RepresentedBy is { } by ? [Who, by] : [Who];
}

/// <summary>Something that one party promises.</summary>
/// <param name="Key">Unique within the agreement; it stays when the words change.</param>
/// <param name="By">Who promises.</param>
/// <param name="What">What.</param>
/// <param name="Due">The last day for it; null where none is stated.</param>
/// <param name="DoneOn">The day on which it was kept; null while it is open.</param>
public sealed record Commitment(Key Key, Member By, LocalizedText What, LocalDate? Due = null, LocalDate? DoneOn = null) : ITold, INames
{
    /// <summary>True when the last day has passed and it is not done.</summary>
    public bool IsOverdue(LocalDate today) => DoneOn is null && Due < today;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        var what = teller.Text["Agreements.Told.Commitment", ("by", teller.Name(By)), ("what", What)];
        return [DoneOn is { } done ? teller.Text["Agreements.Told.DoneOn", ("what", what), ("day", done)]
            : Due is { } due ? teller.Text["Agreements.Told.DueOn", ("what", what), ("day", due)]
            : what];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => [By];
}
