using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Transfer;

/// <summary>Consortia: <c>consortia</c>.</summary>
internal sealed class ConsortiaSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, FileOrigins origins)
    : ThreadSection<Consortium, ConsortiumId, ConsortiumItem>(db, programmes, threads)
{
    private readonly List<(Consortium Consortium, ConsortiumItem Item)> put = [];
    private ILookup<Guid, Trace> before = Enumerable.Empty<Trace>().ToLookup(trace => trace.Id);
    private FileKeys keys = new();

    public override string Name => "consortia";

    public override string Word => "Agreements.Consortia.Title";

    public override int Order => 180;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (consortium, item) in put)
        {
            await origins.TieAsync(run.Programme, consortium.Trace, item.From, before[consortium.Id.Value], cancel);
        }
    }

    protected override async Task<IReadOnlyList<Consortium>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        keys = run.Keys;
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override Task<IReadOnlyList<Consortium>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        keys = run.Keys;
        return base.FindAsync(run, cancel);
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Consortium> things, CancellationToken cancel) =>
        before = await origins.BeforeAsync("consortium", [.. things.Select(thing => thing.Id.Value)], cancel);

    protected override ConsortiumId IdOf(Consortium entity) => entity.Id;

    protected override ConsortiumItem FactsOf(Consortium entity, bool isProgrammePublished) =>
        new(entity.Facts, entity.Members, entity.State, [.. before[entity.Id.Value]], !entity.IsReleased) { Since = entity.StateSince.InUtc().Date };

    protected override void Want(FileKeys keys, ConsortiumItem facts)
    {
        foreach (var member in facts.Members)
        {
            FileMembers.Want(keys, member.Organisation);
        }

        FileOrigins.Want(keys, facts.From);
    }

    protected override ConsortiumItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var purpose = item.Wording("purpose", required: true);
        var lead = item.Reference<OrganisationId>("lead", FileMembers.Organisations, required: true);
        item.Find("members", required: true);
        var members = item.Each("members", ReadMember, (one, other) => one.Organisation == other.Organisation, _ => AgreementsProblems.PartyTwice());
        var state = item.Choice<ConsortiumState>("state", required: true);
        var since = ReadSince(item, consortium => consortium.StateSince);
        var from = FileOrigins.Read(item);
        var isHeldBack = item.Truth(Unpublished);
        if (lead is { } leader && item.IsSound && (members.Count == 0 || members[0].Organisation != leader))
        {
            item.Refuse("members", AgreementsProblems.LeadFirst());
        }

        return title is null || purpose is null || lead is null || state is null ? null : new(new(title, purpose, lead.Value), members, state.Value, from, isHeldBack) { Since = since };
    }

    protected override void WriteFacts(ItemWriter item, ConsortiumItem facts)
    {
        item.Put("title", facts.Facts.Title).Put("purpose", facts.Facts.Purpose).PutKey<OrganisationId>("lead", FileMembers.Organisations, facts.Facts.Lead)
            .PutEach("members", facts.Members, (part, member) => part
                .PutKey<OrganisationId>("organisation", FileMembers.Organisations, member.Organisation).Put("part", member.Part).Put("state", member.State))
            .Put("state", facts.State).Put(Since, facts.Since);
        FileOrigins.Write(item, keys, facts.From);
        item.Put(Unpublished, facts.IsHeldBack);
    }

    protected override Consortium Add(ImportRun run, ConsortiumId id, Key key, ConsortiumItem facts)
    {
        var consortium = new Consortium(id, run.Programme, key, facts.Facts, Db.Now);
        Restate(consortium, facts);
        return Keep(run, consortium, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Consortium entity, ConsortiumItem facts)
    {
        Restate(entity, facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    // Who stood where before keeps the moment since when.
    private void Restate(Consortium consortium, ConsortiumItem facts)
    {
        var known = consortium.Members;
        consortium.Restate(
            facts.Facts,
            [.. facts.Members.Select(member => member with
            {
                Since = known.FirstOrDefault(one => one.Organisation == member.Organisation && one.State == member.State)?.Since ?? Db.Now,
            })],
            facts.State,
            Moment(facts.Since, consortium.StateSince, consortium.State == facts.State));
        put.Add((consortium, facts));
    }

    private static ConsortiumMember? ReadMember(ItemReader item)
    {
        var organisation = item.Reference<OrganisationId>("organisation", FileMembers.Organisations, required: true);
        var part = item.Wording("part");
        var state = item.Choice<MemberState>("state", required: true);
        return organisation is null || state is null ? null : new(organisation.Value, part, state.Value, default);
    }
}

/// <summary>What a file says of a consortium, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="Members">Who is in it, the lead first.</param>
/// <param name="State">How far it is.</param>
/// <param name="From">From what it came.</param>
/// <param name="IsHeldBack">True when it is not meant for everyone.</param>
internal sealed record ConsortiumItem(ConsortiumFacts Facts, IReadOnlyList<ConsortiumMember> Members, ConsortiumState State, IReadOnlyList<Trace> From, bool IsHeldBack)
{
    /// <summary>The day since when it is that far.</summary>
    public LocalDate? Since { get; init; }
}
