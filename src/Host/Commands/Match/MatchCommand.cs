using System.CommandLine;
using Musubi.Foundation;
using Musubi.Host.Serving;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary><c>musubi match</c>: every offer ranked for every need, across languages, with reasons.</summary>
internal static class MatchCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var needs = new Option<FileInfo?>("--needs") { Description = Say.Text("Host.Match.Needs"), HelpName = "NEEDS.jsonl" };
        var offers = new Option<FileInfo?>("--offers") { Description = Say.Text("Host.Match.Offers"), HelpName = "OFFERS.jsonl" };
        var top = new Option<int>("--top") { Description = Say.Text("Host.Match.Top"), DefaultValueFactory = _ => 10 };
        var reader = new Option<string>("--reader") { Description = Say.Text("Host.Match.Reader"), HelpName = "en|de|ja", DefaultValueFactory = _ => Language.English.Tag };
        var vocabulary = new Option<FileInfo?>("--vocabulary") { Description = Say.Text("Host.Match.Vocabulary"), HelpName = "FILE.ttl" };
        var embeddings = new Option<string?>("--embeddings") { Description = Say.Text("Host.Match.Embeddings"), HelpName = "URL" };
        var file = new Option<FileInfo?>("--out") { Description = Say.Text("Host.Match.Out"), HelpName = "PAIRS.jsonl" };
        var command = new Command("match", $"{Say.Text("Host.Match.Command")}\n\n{MatchExample.Call}\n\n{MatchExample.Need}\n{MatchExample.Offer}")
        {
            needs, offers, top, reader, vocabulary, embeddings, file, EvaluateCommand.Create(), VocabularyCommand.Create(), TermsCommand.Create(),
        };
        command.SetAction((parsed, cancel) => Faults.ToldAsync(async () =>
        {
            var question = await MatchQuestion.ReadAsync(parsed.GetValue(needs), parsed.GetValue(offers), parsed.GetValue(vocabulary), cancel);
            var order = Order(parsed.GetValue(top), parsed.GetValue(reader));
            var endpoint = Endpoint(parsed.GetValue(embeddings), out var isEndpointRight);
            if (question is null || order is null || !isEndpointRight)
            {
                return ExitCode.InputWrong;
            }

            question.TellGuesses();
            var closeness = endpoint is null ? null : await ClosenessAsync(question, new(endpoint, Patience), cancel);
            await MatchFiles.WriteAsync(parsed.GetValue(file), stream => question.AnswerAsync(order, closeness, stream, cancel), cancel);
            return ExitCode.Done;
        }));
        return command;
    }

    private static RankingOrder? Order(int top, string? reader)
    {
        if (top < 1)
        {
            Say.Error("Host.Match.TopRange", ("value", top));
            return null;
        }

        if (reader is not ("en" or "de" or "ja"))
        {
            Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.NoLanguage", ("value", reader))));
            return null;
        }

        return new(top, reader);
    }

    private static Uri? Endpoint(string? address, out bool isRight)
    {
        isRight = address is null;
        if (address is null)
        {
            return null;
        }

        isRight = Uri.TryCreate(address, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https";
        if (!isRight)
        {
            Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.NoAddress", ("value", address))));
        }

        return endpoint;
    }

    private static async Task<Func<int, int, double>?> ClosenessAsync(MatchQuestion question, Embeddings embeddings, CancellationToken cancel)
    {
        try
        {
            var vectors = await embeddings.AskAsync([.. question.Needs, .. question.Offers], cancel);
            var first = question.Needs.Count;
            return (need, offer) => Embeddings.Closeness(vectors[need], vectors[first + offer]);
        }
        catch (EmbeddingsException exception)
        {
            Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.EmbeddingsFailed", ("detail", exception.Message))));
            return null;
        }
    }
}
