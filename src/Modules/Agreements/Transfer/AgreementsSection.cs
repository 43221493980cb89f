using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Agreements.Transfer;

/// <summary>Agreements: <c>agreements</c>.</summary>
internal sealed class AgreementsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads, FileOrigins origins)
    : ThreadSection<Agreement, AgreementId, AgreementItem>(db, programmes, threads)
{
    public const string Section = "agreements";

    private readonly List<(Agreement Agreement, AgreementItem Item)> put = [];
    private ILookup<Guid, Trace> before = Enumerable.Empty<Trace>().ToLookup(trace => trace.Id);
    private FileKeys keys = new();

    public override string Name => Section;

    public override string Word => "Agreements.Agreements.Title";

    public override int Order => 170;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (agreement, item) in put)
        {
            await origins.TieAsync(run.Programme, agreement.Trace, item.From, Before(agreement), cancel);
            if (agreement.Follows is { } follows)
            {
                await TieAsync(run, new(agreement.Trace.Kind, follows.Id.Value), agreement.Trace, cancel);
            }
        }
    }

    protected override async Task<IReadOnlyList<Agreement>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        keys = run.Keys;
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override Task<IReadOnlyList<Agreement>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        keys = run.Keys;
        return base.FindAsync(run, cancel);
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Agreement> things, CancellationToken cancel) =>
        before = await origins.BeforeAsync("agreement", [.. things.Select(thing => thing.Id.Value)], cancel);

    protected override AgreementId IdOf(Agreement entity) => entity.Id;

    protected override AgreementItem FactsOf(Agreement entity, bool isProgrammePublished) =>
        new(entity.Facts, entity.State, entity.EndReason, [.. Before(entity)], !entity.IsReleased);

    protected override void Want(FileKeys keys, AgreementItem facts)
    {
        foreach (var member in facts.Facts.Parties.SelectMany(party => party.Names()).Concat(facts.Facts.Commitments.Select(one => one.By)))
        {
            FileMembers.Want(keys, member);
        }

        FileOrigins.Want(keys, facts.From);
    }

    protected override AgreementItem? ReadFacts(ItemReader item)
    {
        var kind = item.Choice<AgreementKind>("kind", required: true);
        var title = item.Wording("title", required: true);
        var parties = item.Each("parties", ReadParty, (one, other) => one.Who == other.Who, _ => AgreementsProblems.PartyTwice());
        var subject = item.Wording("subject");
        var commitments = item.Each("commitments", ReadCommitment, (one, other) => one.Key == other.Key, one => ProgrammeProblems.KeyTwice(one.Key));
        var (first, last) = (item.Day("firstDay"), item.Day("lastDay"));
        var follows = item.Reference<AgreementId>("follows", Section);
        var file = item.Stored<WebAddress>("file");
        var state = item.Choice<AgreementState>("state", required: true);
        var reason = item.Wording("endReason");
        var from = FileOrigins.Read(item);
        var isHeldBack = item.Truth(Unpublished);
        if (last < first)
        {
            item.Refuse("lastDay", Problem.Invalid("form.last-before-first"));
        }

        return kind is null || title is null || state is null ? null : new(
            new()
            {
                Kind = kind.Value,
                Title = title,
                Parties = parties,
                Subject = subject,
                Commitments = commitments,
                FirstDay = first,
                LastDay = last,
                Follows = follows,
                File = file,
            },
            state.Value,
            reason,
            from,
            isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, AgreementItem facts)
    {
        var said = facts.Facts;
        item.Put("kind", said.Kind).Put("title", said.Title).PutEach("parties", said.Parties, Write).Put("subject", said.Subject)
            .PutEach("commitments", said.Commitments, Write).Put("firstDay", said.FirstDay).Put("lastDay", said.LastDay)
            .PutKey("follows", Section, said.Follows).PutStored("file", said.File).Put("state", facts.State).Put("endReason", facts.EndReason);
        FileOrigins.Write(item, keys, facts.From);
        item.Put(Unpublished, facts.IsHeldBack);
    }

    protected override Agreement Add(ImportRun run, AgreementId id, Key key, AgreementItem facts)
    {
        var agreement = new Agreement(id, run.Programme, key, facts.Facts, Db.Now);
        agreement.Restate(facts.Facts, facts.State, facts.EndReason, Db.Now);
        put.Add((agreement, facts));
        return Keep(run, agreement, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Agreement entity, AgreementItem facts)
    {
        entity.Restate(facts.Facts, facts.State, facts.EndReason, Db.Now);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
        put.Add((entity, facts));
    }

    // The agreement that it follows stands in a field of its own.
    private IEnumerable<Trace> Before(Agreement agreement) => before[agreement.Id.Value].Where(trace => trace.Id != agreement.Follows?.Id.Value);

    private static AgreementParty? ReadParty(ItemReader item)
    {
        var who = FileMembers.ReadParty(item);
        Member? by = item.Reference<OrganisationId>("representedByOrganisation", FileMembers.Organisations) is { } organisation ? organisation : null;
        if (item.Reference<PersonId>("representedByPerson", "people") is { } person)
        {
            by = person;
        }

        var (hasSigned, day) = (item.Truth("signed"), item.Day("signedOn"));
        return who is { } party ? new(party, by, hasSigned || day is not null, day) : null;
    }

    private static void Write(ItemWriter item, AgreementParty party) => item
        .PutParty(party.Who)
        .PutKey<OrganisationId>("representedByOrganisation", FileMembers.Organisations, party.RepresentedBy is { Kind: MemberKind.Organisation } organisation ? new OrganisationId(organisation.Id) : null)
        .PutKey<PersonId>("representedByPerson", "people", party.RepresentedBy is { Kind: MemberKind.Person } person ? new PersonId(person.Id) : null)
        .Put("signed", party.HasSigned)
        .Put("signedOn", party.SignedOn);

    private static Commitment? ReadCommitment(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var by = FileMembers.ReadParty(item);
        var what = item.Wording("what", required: true);
        var (due, done) = (item.Day("due"), item.Day("doneOn"));
        return key is null || by is null || what is null ? null : new(key, by.Value, what, due, done);
    }

    private static void Write(ItemWriter item, Commitment one) =>
        item.PutStored("key", one.Key).PutParty(one.By).Put("what", one.What).Put("due", one.Due).Put("doneOn", one.DoneOn);
}

/// <summary>What a file says of an agreement, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said of it.</param>
/// <param name="State">How far it is.</param>
/// <param name="EndReason">Why it ended.</param>
/// <param name="From">From what it came.</param>
/// <param name="IsHeldBack">True when it is not meant for everyone.</param>
internal sealed record AgreementItem(AgreementFacts Facts, AgreementState State, LocalizedText? EndReason, IReadOnlyList<Trace> From, bool IsHeldBack);
