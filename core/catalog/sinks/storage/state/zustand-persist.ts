import { defineSink } from '../../../define.ts';

/** The state of stores made with `persist`; see `core/sinks/stores/persisted-stores.ts`. */
export default defineSink({
  id: 'zustand-persist',
  target: 'storage',
  name: { en: 'a persisted Zustand store', 'zh-CN': '浏览器本地存储（Zustand 持久化）' },
  doc: 'https://zustand.docs.pmnd.rs/reference/middlewares/persist',
  patterns: [],
  examples: {
    finds: [
      'import { create } from "zustand"; import { persist } from "zustand/middleware"; create(persist((set) => ({ phone: "", save: (value) => set({ phone: value }) }), { name: "user" }))',
      'import { persist } from "zustand/middleware"; import { immer } from "zustand/middleware/immer"; persist(immer((set) => ({ userInfo: null })), { name: "user" })',
      'import { persist } from "zustand/middleware"; persist((set) => ({ idCard: "", theme: "" }), { name: "user", partialize: (state) => ({ idCard: state.idCard }) })',
    ],
    ignores: [
      'import { create } from "zustand"; create((set) => ({ phone: "" }))',
      'import { persist } from "zustand/middleware"; persist((set) => ({ phone: "", theme: "" }), { name: "user", partialize: (state) => ({ theme: state.theme }) })',
      'import { persist } from "./middleware"; persist((set) => ({ phone: "" }), { name: "user" })',
      'import { persist } from "zustand/middleware"; persist((set) => ({ theme: "", setPhone: () => undefined }), { name: "view" })',
    ],
  },
});
