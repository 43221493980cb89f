using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>What happens when somebody else was faster.</summary>
public sealed class ImportRaceTests
{
    [Fact]
    public async Task Import_TwoFilesOfOneKeyAtTheSameMoment_OneIsWrittenAndTheOtherLeavesNothing()
    {
        var gate = new Gate(2);
        await using var house = await TestHouse.StartAsync(change: builder => builder.Services.AddSingleton(gate).AddScoped<ITransferSection, GateSection>());
        var (first, second) = (Named("first-topic"), Named("second-topic"));

        var outcomes = await Task.WhenAll(Task.Run(() => house.ImportAsync(first.Bytes())), Task.Run(() => house.ImportAsync(second.Bytes())));

        var refused = Assert.Single(outcomes, outcome => !outcome.IsWritten);
        Assert.Equal("transfer.changed-meanwhile", Assert.Single(refused.Faults).Problem.Code);
        Assert.Single(await house.InDatabaseAsync(db => db.Set<Programme>().ToListAsync()));
        Assert.Single(await house.InDatabaseAsync(db => db.Set<Topic>().ToListAsync()));
    }

    [Fact]
    public async Task Agree_KeyTakenSinceTheCheck_ImportsNothingAndSaysWhatIsWrongNow()
    {
        await using var house = await TestHouse.StartAsync();
        var review = await house.Reader.As(Role.Operator).UploadAsync(Named("mine").Bytes());
        (await house.ImportAsync(Named("theirs").Bytes())).IsWritten();

        var after = await review.AgreeAsync();

        after.IsOk().ShowsProblem("programmes.upload-no-longer-right").ShowsProblem("programmes.import-known", ("key", "small"));
        Assert.Equal("theirs", (await house.InDatabaseAsync(db => db.Set<Topic>().SingleAsync())).Key.Stored);
    }

    [Fact]
    public async Task Agree_ServerChangedSinceTheCheck_ShowsTheNewCheckFirst()
    {
        await using var house = await TestHouse.StartAsync();
        (await house.ImportAsync(Named("old").Bytes())).IsWritten();
        var programme = (await house.InDatabaseAsync(db => db.Set<Programme>().SingleAsync())).Programme;
        var file = Named("old");
        file["programme"]!["summary"]!["en"] = "Mine.";
        var review = await house.Given.Secretariat(programme).UploadAsync(file.Bytes());
        var meanwhile = Named("old");
        meanwhile["programme"]!["summary"]!["en"] = "Theirs.";
        (await house.ImportAsync(meanwhile.Bytes())).IsWritten();

        var again = await review.AgreeAsync();

        again.IsOk().ShowsProblem("transfer.changed-since-check").Shows("Theirs. → Mine.");
        (await again.AgreeAsync()).IsOk().Shows("is imported");
        Assert.Equal("Mine.", (await house.InDatabaseAsync(db => db.Set<Programme>().SingleAsync())).Summary.Original);
    }

    [Fact]
    public async Task Agree_TwiceInTwoWindows_ImportsOnceAndSaysSoTwice()
    {
        await using var house = await TestHouse.StartAsync();
        var review = await house.Reader.As(Role.Operator).UploadAsync(Named("one").Bytes());

        var pages = await Task.WhenAll(review.AgreeAsync(), review.AgreeAsync());

        Assert.All(pages, page => page.IsOk().Shows("is imported"));
        Assert.Single(await house.InDatabaseAsync(db => db.Set<Topic>().ToListAsync()));
    }

    private static JsonObject Named(string topic)
    {
        var file = ChangeTests.Small();
        file["topics"] = new JsonArray(JsonNode.Parse($$"""{ "key": "{{topic}}", "label": { "original": "en", "en": "Topic" } }"""));
        return file;
    }

    /// <summary>Opens when as many have come as it waits for.</summary>
    internal sealed class Gate(int awaited)
    {
        private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int come;

        public Task PassAsync()
        {
            if (Interlocked.Increment(ref come) == awaited)
            {
                open.SetResult();
            }

            return open.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>The last section: holds every import between its last look and its save.</summary>
    internal sealed class GateSection(Gate gate) : ITransferSection
    {
        public string Name => "gate";

        public string Word => "Common.Product";

        public int Order => int.MaxValue;

        public Task DeclareAsync(ImportRun run, CancellationToken cancel) => Task.CompletedTask;

        public Task NameAsync(FileKeys keys, CancellationToken cancel) => Task.CompletedTask;

        public Task PutAsync(ImportRun run, CancellationToken cancel) => Task.CompletedTask;

        public Task FinishAsync(ImportRun run, CancellationToken cancel) => gate.PassAsync();

        public Task GatherAsync(ExportRun run, CancellationToken cancel) => Task.CompletedTask;

        public JsonNode? Write(ExportRun run, FileTranslators translators) => null;
    }
}
