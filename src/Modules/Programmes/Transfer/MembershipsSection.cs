using System.Text.Json.Nodes;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>Who is what in the programme: <c>memberships</c>. Member, role and edition together say which one it is.</summary>
internal sealed class MembershipsSection(ProgrammeDraft draft) : ITransferSection
{
    private IReadOnlyList<Membership> gathered = [];

    public string Name => "memberships";

    public string Word => "Programmes.Section.Memberships";

    public int Order => 70;

    public async Task DeclareAsync(ImportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        Want(run.Keys, draft.Parts.Memberships);
    }

    public Task NameAsync(FileKeys keys, CancellationToken cancel) => Task.CompletedTask;

    public Task PutAsync(ImportRun run, CancellationToken cancel)
    {
        var first = new Dictionary<(Member, MembershipRole, EditionId?), FilePlace>();
        foreach (var node in run.Items(Name))
        {
            run.Step();
            if (run.Read(node, MembershipItem.Read) is not { } said)
            {
                continue;
            }

            if (first.TryAdd(said.Identity, node.Place))
            {
                Put(run, said);
            }
            else
            {
                run.Faults.Add(node.Place, TransferProblems.Twice(said.Label(run.Keys), first[said.Identity]));
            }
        }

        return Task.CompletedTask;
    }

    public async Task GatherAsync(ExportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        gathered = draft.Parts.Memberships;
        Want(run.Keys, gathered);
    }

    // Whom the actor may not see is left out, as on the programme's page.
    public JsonNode? Write(ExportRun run, FileTranslators translators)
    {
        var editions = run.Keys.InOrder(EditionsSection.Section).Index().ToDictionary(edition => edition.Item, edition => edition.Index);
        var items = gathered.Select(MembershipItem.Of)
            .Where(item => item.Key(run.Keys) is not null)
            .OrderBy(item => item.Edition is { } edition ? editions[edition.Value] : -1)
            .ThenBy(item => item.Role)
            .ThenBy(item => item.Member.Kind)
            .ThenBy(item => item.Key(run.Keys)!.Stored, StringComparer.Ordinal)
            .Select(item => (JsonNode)item.Written(run.Keys, translators))
            .ToArray();
        return items.Length == 0 ? null : new JsonArray(items);
    }

    private static void Want(FileKeys keys, IReadOnlyList<Membership> memberships)
    {
        foreach (var membership in memberships)
        {
            keys.Want(MembershipItem.SectionOf(membership.MemberKind), membership.MemberId);
        }
    }

    private void Put(ImportRun run, MembershipItem said)
    {
        var all = draft.Parts.Memberships.FindAll(membership => (membership.Member, membership.Role, membership.Edition) == said.Identity);
        var known = all.Find(membership => membership.ArchivedAt is null);
        var after = said.Written(run.Keys, new(run.Translator));
        if (known is null && all.Count > 0)
        {
            run.NotePutAway(Name, said.Label(run.Keys));
        }
        else if (run.Note(Name, said.Label(run.Keys), known is null ? null : MembershipItem.Of(known).Written(run.Keys, new(run.Translator)), after))
        {
            known ??= draft.Add(draft.Parts.Memberships, new Membership(MembershipId.New(), run.Programme, said.Member, said.Role, said.Edition));
            known.Describe(said.Facts);
            known.IsIllustrative = said.IsIllustrative;
        }
    }
}
