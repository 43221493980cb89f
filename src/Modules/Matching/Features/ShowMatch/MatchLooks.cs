using Musubi.Matching.Model;
using Musubi.WebKit;

namespace Musubi.Matching.Features.ShowMatch;

/// <summary>How matches and answers look.</summary>
internal static class MatchLooks
{
    public static Tone Tone(this MatchState state) => state switch
    {
        MatchState.Suggested => WebKit.Tone.Info,
        MatchState.Introduced => WebKit.Tone.Success,
        MatchState.Expired => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this AnswerKind kind) => kind switch
    {
        AnswerKind.Interested => WebKit.Tone.Success,
        AnswerKind.NotNow => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };
}
