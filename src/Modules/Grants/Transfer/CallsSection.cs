using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Transfer;

/// <summary>Calls: <c>calls</c>.</summary>
internal sealed class CallsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Call, CallId, CallItem>(db, programmes, threads)
{
    public const string Section = "calls";

    public override string Name => Section;

    public override string Word => "Grants.Calls.Title";

    public override int Order => 182;

    protected override CallId IdOf(Call entity) => entity.Id;

    protected override CallItem FactsOf(Call entity, bool isProgrammePublished) => new(entity.Facts, entity.DecidedAt?.InUtc().Date, !entity.IsReleased);

    protected override void Want(FileKeys keys, CallItem facts) => keys.Want<EditionId>("editions", facts.Facts.Edition);

    protected override CallItem? ReadFacts(ItemReader item)
    {
        var (title, summary) = (item.Wording("title", required: true), item.Wording("summary"));
        var edition = item.Reference<EditionId>("edition", "editions");
        var scheme = item.Text("scheme", required: true, most: 100);
        var (opens, closes) = (item.Stored<Deadline>("opens", required: true), item.Stored<Deadline>("closes", required: true));
        var budget = item.Money("budget");
        var documents = item.Each("documents", part => part.Stored<WebAddress>("address", required: true));
        var criteria = item.Each("criteria", ReadCriterion, (one, other) => one.Key == other.Key, one => TransferProblems.ListedTwice(one.Key.Stored));
        var isBlind = item.Truth("blind");
        var decided = item.Day("decidedOn");
        var isHeldBack = item.Truth(Unpublished);
        if (opens is not null && closes is not null && closes.Instant <= opens.Instant)
        {
            item.Refuse("closes", GrantsProblems.OpensAfterClosing());
        }

        return title is null || opens is null || closes is null || Rules(item, scheme, budget) is not { } rules ? null : new(
            new()
            {
                Title = title,
                Summary = summary,
                Edition = edition,
                Scheme = rules,
                Opens = opens,
                Closes = closes,
                Budget = budget,
                Documents = documents,
                Criteria = criteria,
                IsBlind = isBlind,
            },
            decided,
            isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, CallItem facts) => item
        .Put("title", facts.Facts.Title)
        .Put("summary", facts.Facts.Summary)
        .PutKey("edition", "editions", facts.Facts.Edition)
        .Put("scheme", facts.Facts.Scheme)
        .PutStored("opens", facts.Facts.Opens)
        .PutStored("closes", facts.Facts.Closes)
        .Put("budget", facts.Facts.Budget)
        .PutEach("documents", facts.Facts.Documents, (part, address) => part.PutStored("address", address))
        .PutEach("criteria", facts.Facts.Criteria, (part, one) => part.PutStored("key", one.Key).Put("label", one.Label).Put("weight", (decimal?)one.Weight).Put("maxPoints", (decimal?)one.MaxPoints))
        .Put("blind", facts.Facts.IsBlind)
        .Put("decidedOn", facts.DecidedOn)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Call Add(ImportRun run, CallId id, Key key, CallItem facts)
    {
        var call = new Call(id, run.Programme, key, facts.Facts, Db.Now);
        call.Bring(facts.Facts, Decided(call, facts), Db.Now);
        return Keep(run, call, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Call entity, CallItem facts)
    {
        entity.Bring(facts.Facts, Decided(entity, facts), Db.Now);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    private static string? Rules(ItemReader item, string? scheme, Money? budget)
    {
        if (scheme is null)
        {
            return null;
        }

        if (!ShippedSchemes.Find(scheme).Succeeded(out var rules, out var problem))
        {
            item.Refuse("scheme", problem);
            return null;
        }

        if (budget is not null && budget.Currency != rules.Currency)
        {
            item.Refuse("budget", GrantsProblems.OtherCurrency(rules.Currency));
        }

        // A call keeps its edition; the name alone would follow the newest.
        if (rules.ToString() != scheme)
        {
            item.Refuse("scheme", TransferProblems.WriteAs(rules.ToString()));
        }

        return scheme;
    }

    private static Criterion? ReadCriterion(ItemReader item)
    {
        var (key, label) = (item.Stored<Key>("key", required: true), item.Wording("label", required: true));
        var (weight, points) = (item.Number("weight", 0.1m, 100, required: true), item.Whole("maxPoints", 1, 1000, required: true));
        return key is null || label is null || weight is null || points is null ? null : new(key, label, weight.Value, points.Value);
    }

    private Instant? Decided(Call call, CallItem facts) => facts.DecidedOn is { } day ? Moment(day, call.DecidedAt ?? Db.Now, call.DecidedAt is not null) : null;
}

/// <summary>What a file says of a call, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="DecidedOn">The day on which all applications were decided.</param>
/// <param name="IsHeldBack">True while it is a draft.</param>
internal sealed record CallItem(CallFacts Facts, LocalDate? DecidedOn, bool IsHeldBack);
