/** Chinese within a text in another language: a run of its characters, their marks and figures. */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}\d，。；：？！、“”（）〔〕《》·]{3,})/u;
const isOther = (text: string) => /[A-Za-z]{3}/.test(text);

/**
 * Words to say or to show at a window, each line on its own. In another language, what is Chinese is told to be
 * Chinese, so that a voice reads it as such.
 */
export const Say = ({ text }: { text: string }) => (
  <blockquote class="say">
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        {isOther(line) ? line.split(CHINESE).map((part, n) => (n % 2 ? <b lang="zh-CN">{part}</b> : part)) : line}
      </>
    ))}
  </blockquote>
);
