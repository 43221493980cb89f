using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>The stage of the thread to which a known fact belongs, in the thread's order; then figures and background.</summary>
[Worded]
internal enum FactStage
{
    Hearing = 1,
    Matching = 2,
    Talk = 3,
    Visit = 4,
    Event = 5,
    Agreement = 6,
    Consortium = 7,
    Grant = 8,
    Support = 9,

    /// <summary>A number.</summary>
    Figure = 10,

    /// <summary>Background.</summary>
    Context = 11,
}
