using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary>Needs, offers and the vocabulary of one call.</summary>
internal sealed record MatchQuestion(Vocabulary Vocabulary, IReadOnlyList<MatchText> Needs, IReadOnlyList<MatchText> Offers)
{
    private const int AtOnce = 64;

    /// <summary>Reads the files; null, with each fault told, when anything in them is wrong.</summary>
    public static async Task<MatchQuestion?> ReadAsync(FileInfo? needs, FileInfo? offers, FileInfo? vocabulary, CancellationToken cancel)
    {
        var needBytes = await MatchFiles.ReadAsync(needs, "--needs", cancel);
        var offerBytes = await MatchFiles.ReadAsync(offers, "--offers", cancel);
        var words = vocabulary is null ? ShippedVocabulary.All : await VocabularyCommand.ReadAsync(vocabulary, cancel);
        if (needBytes is null || offerBytes is null || words is null)
        {
            return null;
        }

        var faults = new List<MatchFault>();
        var question = new MatchQuestion(words, new TextFile(needs!.ToString(), faults).Read(needBytes), new TextFile(offers!.ToString(), faults).Read(offerBytes));
        MatchFault.Tell(faults);
        return faults.Count == 0 ? question : null;
    }

    /// <summary>Says which languages were guessed and which topics nobody knows.</summary>
    public void TellGuesses()
    {
        foreach (var text in Needs.Concat(Offers))
        {
            if (text.Language is null)
            {
                Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.Guessed", ("id", text.Id), ("language", text.ReadLanguage))));
            }

            foreach (var topic in text.Topics.Where(topic => Vocabulary.Find(topic) < 0))
            {
                Console.Error.WriteLine(MatchFault.Printable(Say.Text("Host.Match.UnknownTopic", ("id", text.Id), ("topic", topic))));
            }
        }
    }

    /// <summary>Ranks and writes, needs in their order; a few needs at a time on all processors.</summary>
    public async Task AnswerAsync(RankingOrder order, Func<int, int, double>? closeness, Stream stream, CancellationToken cancel)
    {
        var index = new LanguageMatcher(Vocabulary).Index(Offers);
        foreach (var batch in Needs.Index().Chunk(AtOnce))
        {
            var answers = new IReadOnlyList<RankedOffer>[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancel }, i =>
            {
                var (number, need) = batch[i];
                answers[i] = index.Rank(need, closeness is null ? order : order with { Closeness = offer => closeness(number, offer) });
            });
            for (var i = 0; i < batch.Length; i++)
            {
                PairWriter.Write(stream, batch[i].Item.Id, answers[i]);
            }

            await stream.FlushAsync(cancel);
        }
    }
}
