using Microsoft.EntityFrameworkCore;
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
    : ThreadSection<Claim, ClaimId, ClaimItem>(db, programmes, threads)
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

    protected override async Task<IReadOnlyList<Claim>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        await sight.OpenAsync(current.Actor, cancel);
        var seen = await sight.Claims.Select(one => one.Id).ToListAsync(cancel);
        return [.. (await base.FindAsync(run, cancel)).Where(one => seen.Contains(one.Id))];
    }

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

    /// <summary>Nobody is paid more than was granted, by a file neither.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var awards = Db.Set<Award>().Local.ToDictionary(award => award.Id);
        foreach (var share in items.Where(item => item.Facts.State is not (ClaimState.Draft or ClaimState.SentBack)).GroupBy(item => (item.Facts.Award, item.Facts.Facts.Claimant, item.Facts.Facts.FiscalYear)))
        {
            var granted = awards.GetValueOrDefault(share.Key.Award)?.For(share.Key.Claimant, share.Key.FiscalYear);
            foreach (var item in share)
            {
                var ofOthers = item.Facts.Facts.Lines.Select(line => line.Amount).FirstOrDefault(amount => amount.Currency != (granted ?? amount).Currency);
                if (ofOthers is not null)
                {
                    run.Faults.Add(item.Node.Place, GrantsProblems.OtherCurrency(granted!.Currency));
                }
                else if (awards.ContainsKey(share.Key.Award))
                {
                    var sum = Money.Sum(item.Facts.Facts.Lines.Select(line => line.Amount), item.Facts.Facts.Lines[0].Amount.Currency);
                    granted = granted is null ? null : granted - sum;
                    if (granted is null or { Amount: < 0 })
                    {
                        run.Faults.Add(item.Node.Place, GrantsProblems.MoreThanLeft(granted is null ? new Money(0, sum.Currency) : granted + sum));
                    }
                }
            }
        }

        return Task.CompletedTask;
    }

    protected override Claim Add(ImportRun run, ClaimId id, Key key, ClaimItem facts)
    {
        var claim = new Claim(id, run.Programme, key, facts.Award, facts.Title, facts.Facts, Db.Now);
        Bring(claim, facts);
        return Keep(run, claim, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Claim entity, ClaimItem facts) => Bring(entity, facts);

    private static ClaimLine? ReadLine(ItemReader item)
    {
        var category = item.Text("category", required: true, most: 60);
        item.Find("amount", required: true);
        var (amount, evidence) = (item.Money("amount"), item.Text("evidence", required: true, most: 300));
        return category is null || amount is null || evidence is null ? null : new(category, amount, evidence);
    }

    private void Bring(Claim claim, ClaimItem facts)
    {
        var since = Moment(facts.Since, claim.StateSince, claim.State == facts.State);
        var check = facts.CheckedBy is null ? null : claim.Check?.Name == facts.CheckedBy ? claim.Check : new Proposal(By: null, facts.CheckedBy, since);
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
