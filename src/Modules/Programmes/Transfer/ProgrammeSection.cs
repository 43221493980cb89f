using System.Text.Json.Nodes;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>The programme itself: <c>programme</c>, one object.</summary>
internal sealed class ProgrammeSection(MusubiDb db, ProgrammeDraft draft, IEnumerable<Settling> settlings) : ITransferSection
{
    public const string Section = "programme";

    public string Name => Section;

    public string Word => "Programmes.Section.Programme";

    public int Order => 50;

    public async Task DeclareAsync(ImportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        run.Keys.Want(DirectorySections.Organisations, draft.Programme?.Owner);
        if (run.Items(Name).Count == 0)
        {
            run.Faults.Add(FilePlace.Top.Below(Name), TransferProblems.Missing(Name));
        }
    }

    public Task NameAsync(FileKeys keys, CancellationToken cancel) => Task.CompletedTask;

    public Task PutAsync(ImportRun run, CancellationToken cancel)
    {
        if (run.Items(Name).FirstOrDefault() is { } node && run.Read(node, Read) is { } said)
        {
            var after = Compared(run, said);
            var before = draft.Programme is { } known ? Compared(run, Said.Of(known)) : null;
            if (run.Note(Name, said.Key.Stored, before, after))
            {
                Put(run, said);
            }
        }

        return Task.CompletedTask;
    }

    // What other modules keep is settled again only when the file changes who may read the programme.
    public Task FinishAsync(ImportRun run, CancellationToken cancel) => Publication.SettleAsync(
        draft.Programme!,
        draft.Parts,
        db.Entry(draft.Programme!).Property(programme => programme.IsPublished).IsModified ? settlings : [],
        cancel);

    public async Task GatherAsync(ExportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        run.Keys.Want(DirectorySections.Organisations, draft.Programme?.Owner);
    }

    public JsonNode? Write(ExportRun run, FileTranslators translators) =>
        draft.Programme is { } programme ? Written(run.Keys, translators, Said.Of(programme), draft.Parts.SharedTopics()) : null;

    private static Said? Read(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var name = item.Wording("name", required: true);
        var kind = item.Choice<ProgrammeKind>("kind", required: true);
        var summary = item.Wording("summary", required: true);
        TopicsSection.ReadShared(item);
        var owner = item.Reference<OrganisationId>("owner", DirectorySections.Organisations);
        var accent = item.Choice<Accent>("accent", required: true);
        var period = item.When("period");
        var predecessors = item.Wordings("predecessors");
        var (isPublished, isIllustrative) = (item.Truth("published"), item.Truth("illustrative"));
        if (key is null || name is null || kind is null || summary is null || accent is null)
        {
            return null;
        }

        var facts = new ProgrammeFacts
        {
            Name = name,
            Kind = kind.Value,
            Summary = summary,
            Accent = accent.Value,
            Owner = owner,
            Period = period,
            Predecessors = predecessors,
        };
        return new(key, facts, isPublished, isIllustrative);
    }

    private static JsonObject Written(FileKeys keys, FileTranslators translators, Said said, IEnumerable<string> topics) =>
        new ItemWriter(keys, translators)
            .PutStored("key", said.Key)
            .Put("name", said.Facts.Name)
            .Put("kind", said.Facts.Kind)
            .Put("summary", said.Facts.Summary)
            .PutTexts("topics", topics)
            .PutKey("owner", DirectorySections.Organisations, said.Facts.Owner)
            .Put("accent", said.Facts.Accent)
            .Put("period", said.Facts.Period)
            .Put("predecessors", said.Facts.Predecessors)
            .Put("published", said.IsPublished)
            .Put("illustrative", said.IsIllustrative)
            .Json;

    // Which topics are shared is compared topic by topic.
    private static JsonObject Compared(ImportRun run, Said said) => Written(run.Keys, new(run.Translator), said, []);

    private void Put(ImportRun run, Said said)
    {
        if (draft.Programme is null)
        {
            draft.Programme = db.Add(new Programme(run.Programme, said.Key, said.Facts)).Entity;
        }

        draft.Programme.Describe(said.Facts);
        draft.Programme.IsIllustrative = said.IsIllustrative;
        if (said.IsPublished)
        {
            draft.Programme.Publish();
        }
        else
        {
            draft.Programme.Withdraw();
        }
    }

    private sealed record Said(Key Key, ProgrammeFacts Facts, bool IsPublished, bool IsIllustrative)
    {
        public static Said Of(Programme programme) => new(programme.Key, programme.Facts, programme.IsPublished, programme.IsIllustrative);
    }
}
