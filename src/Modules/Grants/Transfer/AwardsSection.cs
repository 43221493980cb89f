using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants.Transfer;

/// <summary>Awards with their accounts: <c>awards</c>, in the file of who may know of them. Who proposed one is a name; accounts are in no file.</summary>
internal sealed class AwardsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, GrantsSight sight, CurrentActor current)
    : ConfidentialSection<Award, AwardId, AwardItem>(db, programmes, threads, sight, current)
{
    public const string Section = "awards";
    private readonly List<Award> put = [];

    public override string Name => Section;

    public override string Word => "Grants.Awards.Title";

    public override int Order => 186;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var award in put)
        {
            await TieAsync(run, new("application", award.ApplicationId), award.Trace, cancel);
        }
    }

    protected override IQueryable<Award> Seen => Sight.Awards;

    protected override AwardId IdOf(Award entity) => entity.Id;

    protected override AwardItem FactsOf(Award entity, bool isProgrammePublished) => new(
        entity.Application, entity.Title, new(entity.Number, entity.DecidedOn, entity.Conditions, entity.Amounts, entity.Account), entity.State, entity.Proposal.Name)
    {
        Since = entity.StateSince.InUtc().Date,
    };

    protected override void Want(FileKeys keys, AwardItem facts)
    {
        foreach (var member in facts.Decision.Amounts.Select(amount => (OrganisationId?)amount.Member).Concat(facts.Decision.Account.Select(line => line.Member)))
        {
            keys.Want<OrganisationId>(BudgetParts.Organisations, member);
        }
    }

    protected override AwardItem? ReadFacts(ItemReader item)
    {
        var application = item.Reference<ApplicationId>("application", ApplicationsSection.Section, required: true);
        var title = item.Wording("title", required: true);
        var (number, on) = (item.Text("number", required: true, most: 60), item.Day("decidedOn", required: true));
        var conditions = item.Wording("conditions");
        item.Find("amounts", required: true);
        var amounts = item.Each("amounts", ReadAmount, (one, other) => (one.FiscalYear, one.Member) == (other.FiscalYear, other.Member), one => TransferProblems.ListedTwice(one.Amount.Stored));
        var account = item.Each("account", ReadLine);
        var state = item.Choice<AwardState>("state", required: true);
        var since = ReadSince(item, award => award.StateSince);
        var by = item.Text("proposedBy", required: true, most: 200);
        if (item.IsSound && (amounts.Count == 0 || amounts.Select(one => one.Amount.Currency).Distinct().Count() > 1))
        {
            item.Refuse("amounts", GrantsProblems.NothingToGive());
        }

        return application is null || title is null || number is null || on is null || state is null || by is null || amounts.Count == 0
            ? null
            : new(application.Value, title, new(number, on.Value, conditions, amounts, account), state.Value, by) { Since = since };
    }

    protected override void WriteFacts(ItemWriter item, AwardItem facts) => item
        .PutKey<ApplicationId>("application", ApplicationsSection.Section, facts.Application)
        .Put("title", facts.Title)
        .Put("number", facts.Decision.Number)
        .Put("decidedOn", (LocalDate?)facts.Decision.On)
        .Put("conditions", facts.Decision.Conditions)
        .PutEach("amounts", facts.Decision.Amounts, (part, one) => part
            .Put("fiscalYear", (decimal?)one.FiscalYear).PutKey<OrganisationId>("organisation", BudgetParts.Organisations, one.Member).Put("amount", one.Amount))
        .PutEach("account", facts.Decision.Account, (part, line) => part
            .Put("fiscalYear", (decimal?)line.FiscalYear).PutKey("organisation", BudgetParts.Organisations, line.Member)
            .Put("from", (decimal?)line.From).Put("to", (decimal?)line.To).Put("rule", line.Rule).Put("text", line.Text).Put("unsure", line.IsUnsure))
        .Put("state", facts.State)
        .Put(Since, facts.Since)
        .Put("proposedBy", facts.ProposedBy);

    /// <summary>In a known programme two persons decide, on pages: a file brings proposals, and leaves a known award's state and sums alone. One award for an application.</summary>
    protected override async Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var said = items.Select(item => item.Key).ToHashSet();
        var given = Db.Set<Award>().Local.Where(award => award.Programme == run.Programme && award.State is not AwardState.Refused && !said.Contains(award.Key)).Select(award => award.Application).ToHashSet();
        var isNew = await IsNewProgrammeAsync(run, cancel);
        foreach (var item in items)
        {
            if (Known(item.Key) is { } known && known.Application != item.Facts.Application)
            {
                run.Faults.Add(item.Node["application"]!.Place, GrantsProblems.GivenOnce());
            }
            else if (Known(item.Key) is not { } award ? !isNew && item.Facts.State is not AwardState.Proposed : !(award.State == item.Facts.State && award.Amounts.SequenceEqual(item.Facts.Decision.Amounts)))
            {
                run.Faults.Add(item.Node["state"]!.Place, GrantsProblems.TwoPersons());
            }
            else if (item.Facts.State is not AwardState.Refused && !given.Add(item.Facts.Application))
            {
                run.Faults.Add(item.Node["application"]!.Place, GrantsProblems.AwardedAlready());
            }
        }
    }

    protected override Award Add(ImportRun run, AwardId id, Key key, AwardItem facts)
    {
        // A file whose application is at fault is never saved.
        var application = Db.Set<Application>().Local.FirstOrDefault(one => one.Id == facts.Application);
        var since = Moment(facts.Since, Db.Now, isSame: true);
        var award = new Award(id, run.Programme, key, facts.Application, application?.Consortium ?? default, facts.Title, facts.Decision, new(run.By.Account, facts.ProposedBy, since));
        award.Bring(facts.Title, facts.Decision, facts.State, since);
        put.Add(award);
        return Keep(run, award, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Award entity, AwardItem facts)
    {
        entity.Bring(facts.Title, facts.Decision, facts.State, Moment(facts.Since, entity.StateSince, entity.State == facts.State));
        put.Add(entity);
    }

    private static AwardAmount? ReadAmount(ItemReader item)
    {
        var year = item.Whole("fiscalYear", 2000, 2100);
        var member = item.Reference<OrganisationId>("organisation", BudgetParts.Organisations, required: true);
        item.Find("amount", required: true);
        var amount = item.Money("amount");
        return member is null || amount is null ? null : new(year, member.Value, amount);
    }

    private static AccountLine? ReadLine(ItemReader item)
    {
        const decimal Most = 1_000_000_000_000_000;
        var year = item.Whole("fiscalYear", 2000, 2100);
        var member = item.Reference<OrganisationId>("organisation", BudgetParts.Organisations);
        var (from, to) = (item.Number("from", -Most, Most, required: true), item.Number("to", -Most, Most, required: true));
        var (rule, text) = (item.Text("rule", required: true, most: 100), item.Wording("text", required: true));
        var isUnsure = item.Truth("unsure");
        return from is null || to is null || rule is null || text is null ? null : new(year, member, from.Value, to.Value, rule, text, isUnsure);
    }
}

/// <summary>What a file says of an award, beside its key and whether it is illustrative.</summary>
internal sealed record AwardItem(ApplicationId Application, LocalizedText Title, Decision Decision, AwardState State, string ProposedBy)
{
    /// <summary>The day since when it is that far.</summary>
    public LocalDate? Since { get; init; }
}
