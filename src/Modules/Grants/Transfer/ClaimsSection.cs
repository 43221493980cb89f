using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Transfer;

/// <summary>Claims: <c>claims</c>, in the file of who may know of them. Who checked one is a name; accounts are in no file.</summary>
internal sealed class ClaimsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, GrantsSight sight, CurrentActor current)
    : ConfidentialSection<Claim, ClaimId, ClaimItem>(db, programmes, threads, sight, current)
{
    private readonly List<Claim> put = [];

    public override string Name => "claims";

    public override string Word => "Grants.Claims.Title";

    public override int Order => 188;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var claim in put)
        {
            await TieAsync(run, new("award", claim.AwardId), claim.Trace, cancel);
        }
    }

    protected override IQueryable<Claim> Seen => Sight.Claims;

    protected override ClaimId IdOf(Claim entity) => entity.Id;

    protected override ClaimItem FactsOf(Claim entity, bool isProgrammePublished) =>
        new(entity.Award, entity.Title, entity.Facts, entity.State) { Since = entity.StateSince.InUtc().Date, CheckedBy = entity.Check?.Name, SentBackBecause = entity.SentBackBecause };

    protected override void Want(FileKeys keys, ClaimItem facts) => keys.Want<OrganisationId>(BudgetParts.Organisations, facts.Facts.Claimant);

    protected override ClaimItem? ReadFacts(ItemReader item)
    {
        var award = item.Reference<AwardId>("award", AwardsSection.Section, required: true);
        var title = item.Wording("title", required: true);
        var claimant = item.Reference<OrganisationId>("organisation", BudgetParts.Organisations, required: true);
        var year = item.Whole("fiscalYear", 2000, 2100);
        var (first, last) = (item.Day("firstDay", required: true), item.Day("lastDay", required: true));
        item.Find("lines", required: true);
        var lines = item.Each("lines", ReadLine);
        var state = item.Choice<ClaimState>("state", required: true);
        var since = ReadSince(item, claim => claim.StateSince);
        var (by, why) = (item.Text("checkedBy", most: 200), item.Text("sentBackBecause", most: 500));
        if (last < first)
        {
            item.Refuse("lastDay", Problem.Invalid("form.last-before-first"));
        }

        if (lines.Count == 0 && item.IsSound)
        {
            item.Refuse("lines", Problem.Invalid("form.required"));
        }

        if (state is ClaimState.Checked or ClaimState.Approved or ClaimState.Paid && by is null && item.IsSound)
        {
            item.Refuse("checkedBy", TransferProblems.Missing("checkedBy"));
        }

        return award is null || title is null || claimant is null || first is null || last is null || state is null || lines.Count == 0
            ? null
            : new(award.Value, title, new(claimant.Value, year, first.Value, last.Value, lines), state.Value) { Since = since, CheckedBy = by, SentBackBecause = why };
    }

    protected override void WriteFacts(ItemWriter item, ClaimItem facts) => item
        .PutKey<AwardId>("award", AwardsSection.Section, facts.Award)
        .Put("title", facts.Title)
        .PutKey<OrganisationId>("organisation", BudgetParts.Organisations, facts.Facts.Claimant)
        .Put("fiscalYear", (decimal?)facts.Facts.FiscalYear)
        .Put("firstDay", (LocalDate?)facts.Facts.FirstDay)
        .Put("lastDay", (LocalDate?)facts.Facts.LastDay)
        .PutEach("lines", facts.Facts.Lines, (part, line) => part.Put("category", line.Category).Put("amount", line.Amount).Put("evidence", line.Evidence))
        .Put("state", facts.State)
        .Put(Since, facts.Since)
        .Put("checkedBy", facts.CheckedBy)
        .Put("sentBackBecause", facts.SentBackBecause);

    /// <summary>In a known programme two persons decide, on pages, and nobody is paid more than was granted.</summary>
    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var isNew = await IsNewProgrammeAsync(run, cancel);
        foreach (var item in items)
        {
            if (Known(item.Key) is not { } known)
            {
                if (!isNew && IsDecided(item.Facts.State))
                {
                    run.Faults.Add(item.Node["state"]!.Place, GrantsProblems.TwoPersons());
                }
            }
            else if (known.Award != item.Facts.Award)
            {
                run.Faults.Add(item.Node["award"]!.Place, GrantsProblems.GivenOnce());
            }
            else if ((IsDecided(known.State) || IsDecided(item.Facts.State)) && !IsSame(known, item.Facts))
            {
                run.Faults.Add(item.Node["state"]!.Place, GrantsProblems.TwoPersons());
            }
        }

        CheckSums(run, items);
    }

    protected override Claim Add(ImportRun run, ClaimId id, Key key, ClaimItem facts)
    {
        var claim = new Claim(id, run.Programme, key, facts.Award, facts.Title, facts.Facts, Db.Now);
        Bring(run, claim, facts);
        return Keep(run, claim, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Claim entity, ClaimItem facts) => Bring(run, entity, facts);

    private static bool IsSame(Claim known, ClaimItem said) =>
        known.State == said.State && known.Claimant == said.Facts.Claimant && known.FiscalYear == said.Facts.FiscalYear && known.Lines.SequenceEqual(said.Facts.Lines);

    // What the server knows beside the file counts, too.
    private void CheckSums(ImportRun run, IReadOnlyList<Said> items)
    {
        var said = items.Select(item => item.Key).ToHashSet();
        var claimed = Db.Set<Claim>().Local.Where(claim => claim.Programme == run.Programme && claim.Counts && !said.Contains(claim.Key))
            .GroupBy(claim => (claim.Award, claim.Claimant, claim.FiscalYear)).ToDictionary(share => share.Key, share => share.Sum(claim => claim.Sum.Amount));
        foreach (var item in items)
        {
            var facts = item.Facts.Facts;
            if (Db.Set<Award>().Local.FirstOrDefault(one => one.Id == item.Facts.Award) is not { } award)
            {
                continue;
            }

            if (facts.Lines.Index().FirstOrDefault(line => line.Item.Amount.Currency != award.Total.Currency) is { Item: not null } other)
            {
                run.Faults.Add(item.Node["lines"]!.Items[other.Index]["amount"]!.Place, GrantsProblems.OtherCurrency(award.Total.Currency));
            }
            else if (item.Facts.State is not (ClaimState.Draft or ClaimState.SentBack))
            {
                var share = (item.Facts.Award, facts.Claimant, facts.FiscalYear);
                var left = (award.For(facts.Claimant, facts.FiscalYear)?.Amount ?? 0) - claimed.GetValueOrDefault(share);
                var sum = facts.Lines.Sum(line => line.Amount.Amount);
                claimed[share] = claimed.GetValueOrDefault(share) + sum;
                if (sum > left)
                {
                    run.Faults.Add(item.Node["lines"]!.Place, GrantsProblems.MoreThanLeft(new Money(Math.Max(left, 0), award.Total.Currency)));
                }
            }
        }
    }

    private static bool IsDecided(ClaimState state) => state is ClaimState.Checked or ClaimState.Approved or ClaimState.Paid;

    private static ClaimLine? ReadLine(ItemReader item)
    {
        var category = item.Text("category", required: true, most: 60);
        item.Find("amount", required: true);
        var (amount, evidence) = (item.Money("amount"), item.Text("evidence", required: true, most: 300));
        return category is null || amount is null || evidence is null ? null : new(category, amount, evidence);
    }

    private void Bring(ImportRun run, Claim claim, ClaimItem facts)
    {
        var since = Moment(facts.Since, claim.StateSince, claim.State == facts.State);
        // Who found it right stays as long as it counts as right; else it is who imports: the same person cannot approve it.
        var check = facts.CheckedBy is null ? null : IsDecided(claim.State) && claim.Check is { } kept ? kept : new Proposal(run.By.Account, facts.CheckedBy, since);
        claim.Bring(facts.Title, facts.Facts, facts.State, since, check, facts.SentBackBecause);
        put.Add(claim);
    }
}

/// <summary>What a file says of a claim, beside its key and whether it is illustrative.</summary>
internal sealed record ClaimItem(AwardId Award, LocalizedText Title, ClaimFacts Facts, ClaimState State)
{
    /// <summary>The day since when it is that far.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Who found it right.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>What is missing.</summary>
    public string? SentBackBecause { get; init; }
}
