using Microsoft.EntityFrameworkCore;
using Musubi.Agreements;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants.Features;
using Musubi.Grants.Model;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Grants.Transfer;

/// <summary>Applications: <c>applications</c>, in the file of who may know of them. Assessments point to accounts and stay on the server.</summary>
internal sealed class ApplicationsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, GrantsSight sight, DraftBudget draft, CurrentActor current)
    : ConfidentialSection<Application, ApplicationId, ApplicationItem>(db, programmes, threads, sight, current)
{
    public const string Section = "applications";
    private readonly List<Application> put = [];
    private readonly Dictionary<ApplicationId, IReadOnlyList<BudgetLine>> budgets = [];

    public override string Name => Section;

    public override string Word => "Grants.Applications.Title";

    public override int Order => 184;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        await RestateSheetsAsync(cancel);
        foreach (var application in put)
        {
            await TieAsync(run, new("call", application.CallId), application.Trace, cancel);
            await TieAsync(run, new("consortium", application.ConsortiumId), application.Trace, cancel);
        }
    }

    // What members have typed gives way to what the file says of a draft, where the two differ.
    private async Task RestateSheetsAsync(CancellationToken cancel)
    {
        var drafts = put.Where(one => !one.IsBudgetFixed).ToDictionary(one => one.Id);
        var ids = drafts.Keys.ToList();
        var rules = Db.Set<Call>().Local.ToDictionary(call => call.Id, call => call.Rules);
        foreach (var sheet in ids.Count == 0 ? [] : await Db.Set<CostSheet>().Where(sheet => ids.Contains(sheet.Application)).ToListAsync(cancel))
        {
            var application = drafts[sheet.Application];
            var said = application.Lines.Where(line => line.Member == sheet.Member).ToList();
            if (rules.TryGetValue(application.Call, out var scheme) && !said.SequenceEqual(sheet.Rows.Select(row => row.Line(sheet.Member, scheme, Language.English)).OfType<BudgetLine>()))
            {
                sheet.Take([.. said.Select(CostRow.Of)]);
            }
        }
    }

    protected override IQueryable<Application> Seen => Sight.Applications;

    protected override async Task<IReadOnlyList<Application>> FindAsync(ExportRun run, CancellationToken cancel) =>
        await WithBudgetsAsync([.. (await base.FindAsync(run, cancel)).Where(one => !Sight.IsOnlyAssessor(one))], cancel);

    // What a member of the consortium may not read of a draft stays out of that member's file.
    private async Task<IReadOnlyList<Application>> WithBudgetsAsync(IReadOnlyList<Application> found, CancellationToken cancel)
    {
        foreach (var one in found.Where(one => !one.IsBudgetFixed))
        {
            var rules = (await Db.Set<Call>().AsNoTracking().SingleAsync(call => call.Id == one.Call, cancel)).Rules;
            budgets[one.Id] = [.. (await draft.LinesAsync(one, rules, cancel)).Where(line => Sight.SeesCosts(one, line.Member))];
        }

        return found;
    }

    protected override ApplicationId IdOf(Application entity) => entity.Id;

    protected override ApplicationItem FactsOf(Application entity, bool isProgrammePublished) => new(
        entity.Call, entity.Consortium, budgets.TryGetValue(entity.Id, out var lines) ? entity.Facts with { Lines = lines } : entity.Facts, new(entity.State, entity.ReceivedAt, entity.RejectionReason) { Since = entity.StateSince.InUtc().Date });

    protected override void Want(FileKeys keys, ApplicationItem facts)
    {
        foreach (var line in facts.Facts.Lines)
        {
            keys.Want<OrganisationId>(BudgetParts.Organisations, line.Member);
        }
    }

    protected override ApplicationItem? ReadFacts(ItemReader item)
    {
        var call = item.Reference<CallId>("call", CallsSection.Section, required: true);
        var consortium = item.Reference<ConsortiumId>("consortium", "consortia", required: true);
        var (title, summary) = (item.Wording("title", required: true), item.Wording("summary", required: true));
        var (lines, other) = (item.Each("lines", BudgetParts.ReadLine), item.Each("otherFunding", BudgetParts.ReadOther));
        var options = item.Each("options", BudgetParts.ReadOption, (one, another) => one.Option == another.Option, one => TransferProblems.ListedTwice(one.Option));
        var state = item.Choice<ApplicationState>("state", required: true);
        var since = ReadSince(item, application => application.StateSince);
        var received = item.ReadMoment("receivedAt");
        var reason = item.Wording("rejectionReason");
        if (state is not (null or ApplicationState.Draft or ApplicationState.Withdrawn) && received is null && item.IsSound)
        {
            item.Refuse("receivedAt", TransferProblems.Missing("receivedAt"));
        }

        return call is null || consortium is null || title is null || summary is null || state is null ? null : new(
            call.Value,
            consortium.Value,
            new() { Title = title, Summary = summary, Lines = lines, OtherFunding = other, Options = options.ToDictionary(one => one.Option, one => one.Value, StringComparer.Ordinal) },
            new(state.Value, received, reason) { Since = since });
    }

    protected override void WriteFacts(ItemWriter item, ApplicationItem facts) => item
        .PutKey<CallId>("call", CallsSection.Section, facts.Call)
        .PutKey<ConsortiumId>("consortium", "consortia", facts.Consortium)
        .Put("title", facts.Facts.Title)
        .Put("summary", facts.Facts.Summary)
        .PutEach("lines", facts.Facts.Lines, BudgetParts.WriteLine)
        .PutEach("otherFunding", facts.Facts.OtherFunding, BudgetParts.WriteOther)
        .PutEach("options", facts.Facts.Options.OrderBy(one => one.Key, StringComparer.Ordinal), (part, one) => part.Put("option", one.Key).Put("value", one.Value))
        .Put("state", facts.Course.State)
        .Put(Since, facts.Course.Since)
        .PutMoment("receivedAt", facts.Course.ReceivedAt)
        .Put("rejectionReason", facts.Course.RejectionReason);

    /// <summary>Holds the budgets to the schemes of their calls; call and consortium of an application stay for good.</summary>
    protected override Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel)
    {
        var said = items.Select(item => item.Key).ToHashSet();
        var applied = Db.Set<Application>().Local.Where(one => one.Programme == run.Programme && !said.Contains(one.Key)).Select(one => (one.Call, one.Consortium)).ToHashSet();
        var calls = Db.Set<Call>().Local.ToDictionary(call => call.Id);
        foreach (var item in items)
        {
            if (Known(item.Key) is { } known && (known.Call != item.Facts.Call || known.Consortium != item.Facts.Consortium))
            {
                run.Faults.Add(item.Node["call"]!.Place, GrantsProblems.GivenOnce());
            }
            else if (!applied.Add((item.Facts.Call, item.Facts.Consortium)))
            {
                run.Faults.Add(item.Node["consortium"]!.Place, GrantsProblems.AppliedAlready());
            }
            else if (calls.TryGetValue(item.Facts.Call, out var call))
            {
                BudgetParts.Check(run, item.Node, call.Rules, item.Facts.Facts);
            }
        }

        return Task.CompletedTask;
    }

    protected override Application Add(ImportRun run, ApplicationId id, Key key, ApplicationItem facts)
    {
        var application = new Application(id, run.Programme, key, facts.Call, facts.Consortium, facts.Facts, Db.Now);
        Bring(application, facts);
        return Keep(run, application, isHeldBack: true);
    }

    protected override void Describe(ImportRun run, Application entity, ApplicationItem facts) => Bring(entity, facts);

    private void Bring(Application application, ApplicationItem facts)
    {
        application.Bring(facts.Facts, facts.Course, Moment(facts.Course.Since, application.StateSince, application.State == facts.Course.State));
        put.Add(application);
    }
}

/// <summary>What a file says of an application, beside its key and whether it is illustrative.</summary>
internal sealed record ApplicationItem(CallId Call, ConsortiumId Consortium, ApplicationFacts Facts, ApplicationCourse Course);
